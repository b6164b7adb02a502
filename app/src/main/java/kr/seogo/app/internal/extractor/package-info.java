/** The parent's side of the extractor: workers in JVMs of their own, asked over pipes. Only app uses it. */
@NullMarked
package kr.seogo.app.internal.extractor;

import org.jspecify.annotations.NullMarked;
