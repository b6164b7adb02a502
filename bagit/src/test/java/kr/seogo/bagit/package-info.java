/** Tests of the BagIt library from outside; each makes its own bags, but for the conformance suite. */
@NullMarked
package kr.seogo.bagit;

import org.jspecify.annotations.NullMarked;
