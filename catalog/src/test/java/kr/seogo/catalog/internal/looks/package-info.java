/** The reckoning of looks, by the worked examples. */
@NullMarked
package kr.seogo.catalog.internal.looks;

import org.jspecify.annotations.NullMarked;
