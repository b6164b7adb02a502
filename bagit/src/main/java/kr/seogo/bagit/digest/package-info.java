/** The digest engine: one read of a file feeds every digest asked for, many files at once; it depends on the JDK alone. */
@NullMarked
package kr.seogo.bagit.digest;

import org.jspecify.annotations.NullMarked;
