/** The checks of a whole bag, one class per concern; may use every other internal package but write. */
@NullMarked
package kr.seogo.bagit.internal.verify;

import org.jspecify.annotations.NullMarked;
