/** Reading what is held, through the policy. Nothing outside catalog may use it. */
@NullMarked
package kr.seogo.catalog.internal.reading;

import org.jspecify.annotations.NullMarked;
