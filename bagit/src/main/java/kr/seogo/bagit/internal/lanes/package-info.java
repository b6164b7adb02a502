/** SHA-512 of eight streams in lock-step, one in each lane of a vector of 512 bits. Only kr.seogo.bagit uses it. */
@NullMarked
package kr.seogo.bagit.internal.lanes;

import org.jspecify.annotations.NullMarked;
