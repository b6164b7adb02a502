/** What questions may cost. */
@NullMarked
package kr.seogo.catalog.internal.sparql;

import org.jspecify.annotations.NullMarked;
