/** Does what a plan says; native work runs in worker processes. */
package org.mintmark.core.run;
