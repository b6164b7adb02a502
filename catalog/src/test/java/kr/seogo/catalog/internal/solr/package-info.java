/** Tests of the search index against a real Solr. */
@NullMarked
package kr.seogo.catalog.internal.solr;

import org.jspecify.annotations.NullMarked;
