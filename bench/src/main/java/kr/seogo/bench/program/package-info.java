/** The program as its users meet it: started from outside, asked over HTTP, measured as processes, stopped. */
@NullMarked
package kr.seogo.bench.program;

import org.jspecify.annotations.NullMarked;
