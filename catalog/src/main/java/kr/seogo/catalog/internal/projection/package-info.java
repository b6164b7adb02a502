/**
 * The projections and what drives them along the change feed; the ports an index fulfils. Nothing outside catalog may
 * use it.
 */
@NullMarked
package kr.seogo.catalog.internal.projection;

import org.jspecify.annotations.NullMarked;
