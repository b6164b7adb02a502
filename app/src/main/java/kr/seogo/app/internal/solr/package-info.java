/** The Solr node beside the server, in a JVM of its own. Only kr.seogo.app may use it. */
@NullMarked
package kr.seogo.app.internal.solr;

import org.jspecify.annotations.NullMarked;
