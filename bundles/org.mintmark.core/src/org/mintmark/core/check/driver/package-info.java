/** Rules about driver packages and the devices they must cover. */
package org.mintmark.core.check.driver;
