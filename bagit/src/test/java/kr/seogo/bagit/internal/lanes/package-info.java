/** Tests of the package of the same name. */
@NullMarked
package kr.seogo.bagit.internal.lanes;

import org.jspecify.annotations.NullMarked;
