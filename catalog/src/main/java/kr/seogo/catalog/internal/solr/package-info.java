/**
 * The search index in Solr: what is written into it, how it is asked, and how its answers are read. Nothing outside
 * catalog may use it; the rest of catalog knows it by the ports of {@code internal.projection}.
 */
@NullMarked
package kr.seogo.catalog.internal.solr;

import org.jspecify.annotations.NullMarked;
