/** Tests of the whole house: a record's way from a transfer to a reader, over real parts. */
@NullMarked
package kr.seogo.app.way;

import org.jspecify.annotations.NullMarked;
