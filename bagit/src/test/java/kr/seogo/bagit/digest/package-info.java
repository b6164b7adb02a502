/** Tests of the package of the same name. */
@NullMarked
package kr.seogo.bagit.digest;

import org.jspecify.annotations.NullMarked;
