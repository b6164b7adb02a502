/** JHOVE's modules, each asked directly: no configuration, no network, no output of its own. */
@NullMarked
package kr.seogo.extractor.internal.jhove;

import org.jspecify.annotations.NullMarked;
