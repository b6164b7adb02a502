/** How long those who handle requests for disclosure wait, with many cases held. */
@NullMarked
package kr.seogo.bench.disclosure;

import org.jspecify.annotations.NullMarked;
