/** The web server: Dropwizard's parts put together without its command line and admin port. Only app uses it. */
@NullMarked
package kr.seogo.app.internal.web;

import org.jspecify.annotations.NullMarked;
