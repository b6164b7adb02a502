/** Makes copies from which something is taken out for good; untrusted files, so in the worker only. */
@NullMarked
package kr.seogo.extractor.redact;

import org.jspecify.annotations.NullMarked;
