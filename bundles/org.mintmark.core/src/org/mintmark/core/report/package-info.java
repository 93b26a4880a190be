/** What people read about a result. */
package org.mintmark.core.report;
