/** Tests of what files carry beside what they show. */
@NullMarked
package kr.seogo.extractor.inspect;

import org.jspecify.annotations.NullMarked;
