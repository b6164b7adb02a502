/** Tests of what is found in text and how it is masked. */
@NullMarked
package kr.seogo.catalog.internal.projection;

import org.jspecify.annotations.NullMarked;
