/** Looks for what a file that leaves the house carries beside what it shows; untrusted files, so in the worker only. */
@NullMarked
package kr.seogo.extractor.inspect;

import org.jspecify.annotations.NullMarked;
