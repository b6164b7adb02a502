/** Stand-ins for the store and the identifier, and the suite every store passes; for the tests of this and other rooms. */
@NullMarked
package kr.seogo.preservation.testing;

import org.jspecify.annotations.NullMarked;
