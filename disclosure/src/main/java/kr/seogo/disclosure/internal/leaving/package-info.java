/** Files that leave the house: taken in, looked into, handed over. Nothing outside disclosure may use it. */
@NullMarked
package kr.seogo.disclosure.internal.leaving;

import org.jspecify.annotations.NullMarked;
