"""Models of other programs made ready for Egiz: conversion to CTranslate2's format, and the description beside it."""
