/**
 * Starts Solr in a JVM of its own, because its Jetty clashes with the web server's. It uses no room and no
 * room may use its classes.
 */
@NullMarked
package kr.seogo.searchnode;

import org.jspecify.annotations.NullMarked;
