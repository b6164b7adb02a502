/** Tests of descriptions as RDF. */
@NullMarked
package kr.seogo.catalog.internal.rdf;

import org.jspecify.annotations.NullMarked;
