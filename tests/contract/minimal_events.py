"""Events of the small contract, which belong to it and have no fault either."""

from __future__ import annotations

from typing import Final

EVENTS: Final = """
openapi: 3.1.0
info: {title: Thing events, version: v1, description: What became of things.}
tags: [{name: thing, description: A thing was sold or lost.}]
paths: {}
webhooks:
  thing_sold:
    post:
      operationId: thing_sold
      tags: [thing]
      summary: A thing was sold
      description: |-
        Somebody else has it now.

        Source: reporting webhooks document.
      x-cio-object-type: thing
      x-cio-metric: sold
      parameters:
        - $ref: '#/components/parameters/Timestamp'
        - $ref: '#/components/parameters/Signature'
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/ThingSold'}
            examples:
              sold:
                summary: A thing that was sold
                value: {event_id: e1, object_type: thing, metric: sold, timestamp: 5, data: {thing_id: t1}}
      responses:
        '200': {description: It is taken.}
  thing_lost:
    post:
      operationId: thing_lost
      tags: [thing]
      summary: A thing was lost
      description: |-
        Nobody knows where it is.

        Source: reporting webhooks document.
      x-cio-object-type: thing
      x-cio-metric: lost
      x-cio-subscribable: false
      parameters:
        - $ref: '#/components/parameters/Timestamp'
        - $ref: '#/components/parameters/Signature'
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/ThingLost'}
            examples:
              lost:
                summary: A thing that was lost
                value: {event_id: e2, object_type: thing, metric: lost, timestamp: 6, data: {thing_id: t1}}
      responses:
        '200': {description: It is taken.}
components:
  parameters:
    Timestamp:
      name: X-CIO-Timestamp
      in: header
      required: true
      description: When it was signed.
      schema: {type: integer}
      example: 5
    Signature:
      name: X-CIO-Signature
      in: header
      required: true
      description: What proves the sender.
      schema: {type: string}
      example: abc
  schemas:
    ThingSold:
      type: object
      description: A thing was sold.
      required: [event_id, object_type, metric, timestamp, data]
      properties:
        event_id: {type: string, description: Id of the event.}
        object_type: {type: string, const: thing, description: Always `thing`.}
        metric: {type: string, const: sold, description: Always `sold`.}
        timestamp: {type: integer, description: When it happened.}
        data: {$ref: '#/components/schemas/ThingData'}
    ThingLost:
      type: object
      description: A thing was lost.
      required: [event_id, object_type, metric, timestamp, data]
      properties:
        event_id: {type: string, description: Id of the event.}
        object_type: {type: string, const: thing, description: Always `thing`.}
        metric: {type: string, const: lost, description: Always `lost`.}
        timestamp: {type: integer, description: When it happened.}
        data: {$ref: '#/components/schemas/ThingData'}
    ThingData:
      type: object
      description: The thing.
      required: [thing_id]
      properties:
        thing_id: {type: string, description: Id of the thing.}
        asked_for: {$ref: '#/components/schemas/ReportingEvent'}
    ReportingEvent:
      type: string
      description: Event that can be asked for.
      enum: [thing_sold]
"""
