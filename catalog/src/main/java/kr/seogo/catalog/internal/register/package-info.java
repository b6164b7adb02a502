/**
 * The access register and the change feed in PostgreSQL, through Jdbi. Nothing outside catalog may use it.
 */
@NullMarked
package kr.seogo.catalog.internal.register;

import org.jspecify.annotations.NullMarked;
