/** What would be done: steps as plain data, each with a key, and why one is stale. */
package org.mintmark.core.plan;
