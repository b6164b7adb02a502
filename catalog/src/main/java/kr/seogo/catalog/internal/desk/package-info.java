/** Taking preserved versions and access decisions into the register. Nothing outside catalog may use it. */
@NullMarked
package kr.seogo.catalog.internal.desk;

import org.jspecify.annotations.NullMarked;
