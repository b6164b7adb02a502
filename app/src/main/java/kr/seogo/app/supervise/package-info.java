/**
 * The children beside the server, PostgreSQL and Solr: started, watched, restarted and ended with it. Only kr.seogo.app
 * and its commands may use it.
 */
@NullMarked
package kr.seogo.app.supervise;

import org.jspecify.annotations.NullMarked;
