package org.mintmark.core.plan;

/**
 * A step and whether it will run.
 *
 * @param runs false where the recorded result is current
 * @param reason why it runs, in words; empty where it does not
 */
public record PlannedStep(Step step, boolean runs, String reason) {
}
