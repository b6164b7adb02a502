/** SPARQL over the public graphs, within bounds. */
@NullMarked
package kr.seogo.catalog.internal.sparql;

import org.jspecify.annotations.NullMarked;
