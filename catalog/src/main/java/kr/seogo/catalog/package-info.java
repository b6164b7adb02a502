/**
 * Descriptions, the access register and the access policy (the only place that decides who sees what), the
 * projections into RDF and Solr. It may use preservation; ingest, custody, disclosure and the doors may use
 * it.
 */
@NullMarked
package kr.seogo.catalog;

import org.jspecify.annotations.NullMarked;
