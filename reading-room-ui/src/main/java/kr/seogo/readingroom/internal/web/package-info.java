/** The addresses of the pages and what is answered at them, by JAX-RS. */
@NullMarked
package kr.seogo.readingroom.internal.web;

import org.jspecify.annotations.NullMarked;
