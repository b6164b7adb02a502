/** Tests of the JVMs that open untrusted files. */
@NullMarked
package kr.seogo.app.internal.extractor;

import org.jspecify.annotations.NullMarked;
