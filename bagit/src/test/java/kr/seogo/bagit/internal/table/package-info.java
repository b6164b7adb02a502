/** Tests of the package of the same name. */
@NullMarked
package kr.seogo.bagit.internal.table;

import org.jspecify.annotations.NullMarked;
