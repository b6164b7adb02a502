/** Objects in an S3 service, by the AWS SDK and ocfl-java-aws; the only package that knows either. */
@NullMarked
package kr.seogo.preservation.internal.s3;

import org.jspecify.annotations.NullMarked;
