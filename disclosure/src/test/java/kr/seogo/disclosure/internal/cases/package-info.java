/** The case engine tried: a story for every path, and random moves against what must always hold. */
@NullMarked
package kr.seogo.disclosure.internal.cases;

import org.jspecify.annotations.NullMarked;
