"""A small contract without a fault, and ways to put one in."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any, Final

from scripts.contract.load import Document, parse
from tests.contract.minimal_events import EVENTS

COMMON: Final = """
openapi: 3.1.0
info: {title: Shared, version: shared, description: Shared parts.}
paths: {}
x-cio-limits:
  THING_BYTES: {value: 150, text: The longest thing.}
components:
  securitySchemes:
    TrackKeys: {type: http, scheme: basic}
  schemas:
    JsonObject:
      type: object
      description: Free-form JSON object.
      additionalProperties: true
"""

THINGS: Final = """
openapi: 3.1.0
info: {title: Things API, version: v1, description: Things.}
servers: [{url: https://things.example}]
tags: [{name: things, description: Keep things.}]
paths:
  /things:
    get:
      operationId: things_list
      tags: [things]
      summary: List things
      description: |-
        All of them, page by page. A repeat is safe: it only reads.

        Source: Things API document.
      x-cio-auth: track
      x-cio-lane: track
      x-cio-repeat: safe
      x-cio-paging: {kind: cursor, items: things, start: start, next: next, limit: limit}
      x-cio-max-bytes: none
      security: [{TrackKeys: []}]
      parameters:
        - {name: start, in: query, description: Cursor of the page., schema: {type: string}, example: abc}
        - {name: limit, in: query, description: The most things on a page., schema: {type: integer}, example: 5}
        - {$ref: '#/components/parameters/Colour'}
      responses:
        '200':
          description: A page.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/ThingPage'}
              examples:
                one: {summary: One thing, value: {things: [{id: t1, colour: red}], next: ''}}
  /things/{thing_id}:
    parameters:
      - {name: thing_id, in: path, required: true, description: Id of the thing., schema: {type: string}, example: t1}
    put:
      operationId: things_update
      tags: [things]
      summary: Write a thing
      description: |-
        It is made or changed. A repeat is safe with an `id`.

        Source: Things API document.
      x-cio-auth: track
      x-cio-lane: track
      x-cio-repeat: with-id
      x-cio-paging: none
      x-cio-max-bytes: 150
      security: [{TrackKeys: []}]
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/WriteThing'}
            examples:
              red: {summary: A red thing, value: {id: t1, colour: red, owner: {name: Ann}, data: {a: 1}}}
      responses:
        '200': {description: It is written.}
components:
  securitySchemes:
    TrackKeys: {$ref: '../common.yaml#/components/securitySchemes/TrackKeys'}
  parameters:
    Colour:
      name: colour
      in: query
      description: Colour of the things.
      schema: {$ref: '#/components/schemas/Colour'}
      example: red
  schemas:
    Colour:
      type: string
      description: Colour of a thing.
      enum: [red, blue]
    Thing:
      type: object
      description: One thing.
      required: [id]
      properties:
        id: {type: string, description: Id of the thing.}
        colour: {$ref: '#/components/schemas/Colour'}
    ThingPage:
      type: object
      description: Page of things.
      required: [things]
      properties:
        things: {type: array, description: The things., items: {$ref: '#/components/schemas/Thing'}}
        next: {type: [string, 'null'], description: Cursor of the next page.}
    WriteThing:
      description: Thing to write.
      x-cio-extra: attributes
      additionalProperties: true
      allOf:
        - $ref: '#/components/schemas/Thing'
        - type: object
          properties:
            owner: {$ref: '#/components/schemas/Owner'}
            data: {$ref: '../common.yaml#/components/schemas/JsonObject'}
    Owner:
      description: Who has the thing, in exactly one way.
      oneOf:
        - $ref: '#/components/schemas/OwnerByName'
        - $ref: '#/components/schemas/OwnerByKind'
        - $ref: '#/components/schemas/OwnerByNumber'
    OwnerByName:
      type: object
      description: Owner by name.
      required: [name]
      properties:
        name: {type: string, description: Name of the owner.}
    OwnerByKind:
      type: object
      description: Owner by kind.
      required: [kind, code]
      properties:
        kind: {type: string, const: club, description: Always `club`.}
        code: {type: string, description: Code of the club.}
    OwnerByNumber:
      type: object
      description: Owner by number.
      required: [kind, code]
      properties:
        kind: {type: string, const: person, description: Always `person`.}
        code: {type: integer, description: Number of the person.}
"""


class Files:
    """The documents of the small contract, to be changed and written."""

    def __init__(self) -> None:
        self.documents: dict[str, Document] = {
            "common.yaml": deepcopy(parse(COMMON, "common.yaml")),
            "track/things.yaml": deepcopy(parse(THINGS, "things.yaml")),
            "webhooks/thing.yaml": deepcopy(parse(EVENTS, "thing.yaml")),
        }

    @property
    def common(self) -> Document:
        return self.documents["common.yaml"]

    @property
    def things(self) -> Document:
        return self.documents["track/things.yaml"]

    @property
    def events(self) -> Document:
        return self.documents["webhooks/thing.yaml"]

    @property
    def schemas(self) -> dict[str, Any]:
        schemas: dict[str, Any] = self.things["components"]["schemas"]
        return schemas

    @property
    def listing(self) -> Document:
        """The operation that lists things."""
        listing: Document = self.things["paths"]["/things"]["get"]
        return listing

    @property
    def writing(self) -> Document:
        """The operation that writes a thing."""
        writing: Document = self.things["paths"]["/things/{thing_id}"]["put"]
        return writing

    def write(self, folder: Path) -> Path:
        """Write them below this folder, as JSON, which is YAML too."""
        folder.joinpath("VERSION").write_text("1\n")
        for name, document in self.documents.items():
            file = folder / name
            file.parent.mkdir(exist_ok=True)
            file.write_text(json.dumps(document), encoding="utf-8")
        return folder
