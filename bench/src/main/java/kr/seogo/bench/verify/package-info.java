/** How fast bags and digests are checked, against openssl and the Library of Congress's library. */
@NullMarked
package kr.seogo.bench.verify;

import org.jspecify.annotations.NullMarked;
