/**
 * Descriptions as RDF, both ways without loss: RiC-O 1.1, Dublin Core, PREMIS 3 and SKOS, and no other terms. Nothing
 * outside catalog may use it.
 */
@NullMarked
package kr.seogo.catalog.internal.rdf;

import org.jspecify.annotations.NullMarked;
