/** What tests of several rooms need: where the suites beside the project lie, and what the machine must have. */
@NullMarked
package kr.seogo.testing;

import org.jspecify.annotations.NullMarked;
