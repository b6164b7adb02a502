/** What notices say, and that what is printed says the same. */
@NullMarked
package kr.seogo.disclosure.internal.notices;

import org.jspecify.annotations.NullMarked;
