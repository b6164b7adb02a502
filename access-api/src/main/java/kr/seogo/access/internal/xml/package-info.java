/** Documents of XML that the doors answer with. Only they may use it. */
@NullMarked
package kr.seogo.access.internal.xml;

import org.jspecify.annotations.NullMarked;
