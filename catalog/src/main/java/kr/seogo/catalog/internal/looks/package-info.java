/** When the law wants closed records looked at again: pure reckoning by dated data; for the register. */
@NullMarked
package kr.seogo.catalog.internal.looks;

import org.jspecify.annotations.NullMarked;
