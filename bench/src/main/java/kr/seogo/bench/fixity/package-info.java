/** How fast what is held is read again, against openssl, and what readers notice of it. */
@NullMarked
package kr.seogo.bench.fixity;

import org.jspecify.annotations.NullMarked;
