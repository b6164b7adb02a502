/** What tests of several rooms need: where the suites beside the project lie. */
@NullMarked
package kr.seogo.testing;

import org.jspecify.annotations.NullMarked;
