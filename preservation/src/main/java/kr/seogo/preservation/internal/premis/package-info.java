/** Events as RDF in the terms of PREMIS 3. Only this room uses it. */
@NullMarked
package kr.seogo.preservation.internal.premis;

import org.jspecify.annotations.NullMarked;
