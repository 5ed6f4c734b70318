import { addressOf } from "./addresses.ts";
import { type OParlObject, oparlObject } from "./oparl-object.ts";
import type { Plan } from "./plan.ts";

export function organizationAddress(plan: Plan, name: string): string {
  return addressOf(plan, "organization", plan.organizations.names.get(name) ?? "");
}

export function organizationObject(plan: Plan, name: string): OParlObject {
  return oparlObject("Organization", organizationAddress(plan, name), plan.oldest, {
    body: `${plan.base}body.json`,
    name,
    organizationType: plan.organizations.kinds.get(name),
  });
}
