/** The pages over real HTTP and in a real browser, with a small archive of the tests' own behind them. */
@NullMarked
package kr.seogo.readingroom;

import org.jspecify.annotations.NullMarked;
